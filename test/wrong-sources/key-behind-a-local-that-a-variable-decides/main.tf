terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "x"
  secret_key                  = "y"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

variable "orders_customer_key" {
  type    = bool
  default = true
}

variable "sessions_customer_key" {
  type    = bool
  default = false
}

resource "aws_kms_key" "shop" {}

resource "aws_kms_key" "former" {}

locals {
  orders_key   = var.orders_customer_key ? aws_kms_key.former.arn : null
  sessions_key = var.sessions_customer_key ? aws_kms_key.shop.arn : null
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.orders_key
  }
}

resource "aws_dynamodb_table" "sessions" {
  name         = "sessions"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.sessions_key
  }
}
