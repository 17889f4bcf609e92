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

variable "create_key" {
  type    = bool
  default = true
}

variable "create_other" {
  type    = bool
  default = false
}

variable "key_arn" {
  type    = string
  default = "arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444"
}

resource "aws_kms_key" "created" {
  count = 2
}

resource "aws_kms_key" "given" {
  count = var.create_other ? 1 : 0
}

locals {
  created = var.create_key ? aws_kms_key.created[0].arn : var.key_arn
}

resource "aws_dynamodb_table" "created" {
  name         = "created"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.create_key ? var.key_arn : aws_kms_key.created[0].arn
  }
}

resource "aws_dynamodb_table" "given" {
  name         = "given"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.create_other ? aws_kms_key.given[0].arn : var.key_arn
  }
}

resource "aws_dynamodb_table" "negated" {
  name         = "negated"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = !var.create_key ? var.key_arn : aws_kms_key.created[0].arn
  }
}

resource "aws_dynamodb_table" "local" {
  name         = "local"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.created
  }
}

module "created" {
  source = "./table"

  name       = "module-created"
  create_key = true
}

module "given" {
  source = "./table"

  name    = "module-given"
  key_arn = var.create_key ? aws_kms_key.created[0].arn : null
}

module "managed" {
  source = "./table"

  name = "module-managed"
}
