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

variable "encrypted" {
  type    = bool
  default = false
}

resource "aws_kms_key" "k" {}

resource "aws_kms_key" "other" {}

locals {
  key     = aws_kms_key.k.arn
  dropped = aws_kms_key.k.arn
}

resource "aws_dynamodb_table" "key_changed" {
  name         = "key_changed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.key
  }
}

resource "aws_dynamodb_table" "block_changed" {
  name         = "block_changed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "server_side_encryption" {
    for_each = [1]

    content {
      enabled     = true
      kms_key_arn = aws_kms_key.k.arn
    }
  }
}

resource "aws_dynamodb_table" "block_added" {
  name         = "block_added"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "dynamic_for_block" {
  name         = "dynamic_for_block"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.key
  }
}

resource "aws_dynamodb_table" "local_overridden" {
  name         = "local_overridden"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.dropped
  }
}

resource "aws_dynamodb_table" "variable_overridden" {
  name         = "variable_overridden"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "server_side_encryption" {
    for_each = var.encrypted ? [1] : []

    content {
      enabled     = true
      kms_key_arn = local.key
    }
  }
}

resource "aws_dynamodb_table" "two_overrides" {
  name         = "two_overrides"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.key
  }
}

resource "aws_dynamodb_table" "only_tags" {
  name         = "only_tags"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.key
  }
}

module "table" {
  source = "./table"

  name    = "module"
  key_arn = aws_kms_key.k.arn
}
