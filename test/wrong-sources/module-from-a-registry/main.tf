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

resource "aws_kms_key" "k" {}

module "orders" {
  source  = "example/dynamodb-table/aws"
  version = "~> 1.2"

  name                               = "orders"
  server_side_encryption_enabled     = true
  server_side_encryption_kms_key_arn = local.key
}

module "sessions" {
  source  = "registry.terraform.io/example/dynamodb-table/aws"
  version = "1.2.3"

  name = "sessions"
}

locals {
  key = aws_kms_key.k.arn
}
