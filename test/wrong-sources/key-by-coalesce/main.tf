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

variable "given" {
  type    = string
  default = "arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444"
}

variable "missing" {
  type    = string
  default = null
}

variable "empty" {
  type    = string
  default = ""
}

resource "aws_kms_key" "k" {}

resource "aws_kms_key" "other" {}

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
    kms_key_arn = null
  }
}

resource "aws_dynamodb_table" "missing" {
  name         = "missing"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/bbbbbbbb-1111-2222-3333-444444444444"
  }
}

resource "aws_dynamodb_table" "empty" {
  name         = "empty"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = coalesce(var.empty, aws_kms_key.k.arn)
  }
}

resource "aws_dynamodb_table" "key_first" {
  name         = "key_first"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.other.arn
  }
}

resource "aws_dynamodb_table" "two_keys" {
  name         = "two_keys"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = coalesce(var.missing, var.empty, aws_kms_key.k.arn, aws_kms_key.other.arn)
  }
}

resource "aws_dynamodb_table" "coalescelist" {
  name         = "coalescelist"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = coalescelist([], [aws_kms_key.k.arn])[0]
  }
}

resource "aws_dynamodb_table" "compact" {
  name         = "compact"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = compact([var.missing, var.empty, var.given])[0]
  }
}

locals {
  nothing = try(coalesce(var.missing, var.empty), null)
}

resource "aws_dynamodb_table" "nothing" {
  name         = "nothing"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.nothing
  }
}
