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

resource "aws_kms_key" "regional" {
  for_each = toset(["a", "b"])
}

locals {
  keys = { for name, key in aws_kms_key.regional : name => key.arn }
}

module "orders" {
  source = "./table"

  name    = "orders"
  key_arn = aws_kms_key.regional["a"].arn
}

module "managed" {
  source = "./table"

  name = "managed"
}

module "counted" {
  source = "./table"
  count  = 2

  name    = "counted-${count.index}"
  key_arn = count.index == 0 ? aws_kms_key.orders.arn : null
}

module "each" {
  source   = "./table"
  for_each = local.keys

  name    = each.key
  key_arn = null
}

module "shop" {
  source   = "./shop"
  for_each = toset(["a", "b"])

  name = "shop-${each.key}"
  keys = local.keys
  own  = each.key
}
