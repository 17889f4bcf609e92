terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "name" {
  type = string
}

variable "create_key" {
  type    = bool
  default = false
}

variable "key_arn" {
  type    = string
  default = null
}

resource "aws_kms_key" "this" {
  count = var.create_key ? 1 : 0
}

resource "aws_dynamodb_table" "this" {
  name         = var.name
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.create_key ? aws_kms_key.this[0].arn : var.key_arn
  }
}
