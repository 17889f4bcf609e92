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

variable "on" {
  type    = bool
  default = true
}

variable "off" {
  type    = bool
  default = false
}

resource "aws_kms_key" "orders" {}

resource "aws_dynamodb_table" "on" {
  name         = "on"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "server_side_encryption" {
    for_each = var.on ? [] : [1]

    content {
      enabled     = true
      kms_key_arn = aws_kms_key.orders.arn
    }
  }
}

resource "aws_dynamodb_table" "off" {
  name         = "off"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "server_side_encryption" {
    for_each = var.off ? [] : [1]

    content {
      enabled     = true
      kms_key_arn = aws_kms_key.orders.arn
    }
  }
}

resource "aws_dynamodb_table" "managed" {
  name         = "managed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "server_side_encryption" {
    for_each = var.on ? [1] : []

    content {
      enabled     = true
      kms_key_arn = aws_kms_key.orders.arn
    }
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

  dynamic "server_side_encryption" {
    for_each = [1]

    content {
      enabled     = var.off
      kms_key_arn = aws_kms_key.orders.arn
    }
  }
}

resource "aws_dynamodb_table" "each" {
  for_each = { encrypted = true, plain = false }

  name         = each.key
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "server_side_encryption" {
    for_each = each.value ? [each.key] : []

    content {
      enabled     = true
      kms_key_arn = aws_kms_key.orders.arn
    }
  }
}

resource "aws_dynamodb_table" "counted" {
  count = 2

  name         = "counted-${count.index}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "server_side_encryption" {
    for_each = range(count.index)

    content {
      enabled     = true
      kms_key_arn = aws_kms_key.orders.arn
    }
  }
}
