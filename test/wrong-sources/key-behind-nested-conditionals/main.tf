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

variable "stage" {
  type    = string
  default = "prod"
}

variable "class" {
  type    = string
  default = "internal"
}

resource "aws_kms_key" "prod" {}

resource "aws_kms_key" "stage" {}

locals {
  key_arn = var.stage == "prod" ? aws_kms_key.prod.arn : var.stage == "stage" ? aws_kms_key.stage.arn : null
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
    kms_key_arn = local.key_arn
  }
}

resource "aws_dynamodb_table" "inner" {
  name         = "inner"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.stage == "dev" ? aws_kms_key.stage.arn : null
  }
}

resource "aws_dynamodb_table" "last" {
  name         = "last"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.stage == "dev" ? aws_kms_key.prod.arn : var.class == "secret" ? aws_kms_key.stage.arn : null
  }
}

resource "aws_dynamodb_table" "condition" {
  name         = "condition"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.key_arn
  }
}

resource "aws_dynamodb_table" "contains" {
  name         = "contains"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = contains(["prod", "stage"], var.class) ? aws_kms_key.prod.arn : null
  }
}

resource "aws_dynamodb_table" "same" {
  name         = "same"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.class == "internal" ? aws_kms_key.prod.arn : aws_kms_key.prod.arn
  }
}

resource "aws_dynamodb_table" "enabled" {
  name         = "enabled"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = var.stage == "prod" && var.class != "public"
    kms_key_arn = aws_kms_key.prod.arn
  }
}

resource "aws_dynamodb_table" "disabled" {
  name         = "disabled"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = var.stage == "prod" ? false : true
    kms_key_arn = aws_kms_key.prod.arn
  }
}
