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

resource "aws_kms_key" "orders" {}

resource "aws_kms_key" "payments" {}

locals {
  tables = {
    orders   = { key_arn = aws_kms_key.payments.arn }
    payments = { key_arn = aws_kms_key.payments.arn }
    sessions = { key_arn = null }
  }
  key_list  = [null, aws_kms_key.payments.arn, aws_kms_key.orders.arn]
  encrypted = { for name, table in local.tables : name => table if name != "sessions" }
}

resource "aws_dynamodb_table" "value" {
  for_each = local.tables

  name         = each.key
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = each.value.key_arn
  }
}

resource "aws_dynamodb_table" "key" {
  for_each = toset(keys(local.tables))

  name         = "key-${each.key}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.tables[each.key].key_arn
  }
}

resource "aws_dynamodb_table" "filtered" {
  for_each = local.encrypted

  name         = "filtered-${each.key}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = each.value.key_arn
  }
}

resource "aws_dynamodb_table" "counted" {
  count = length(local.key_list)

  name         = "counted-${count.index}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.key_list[count.index]
  }
}
