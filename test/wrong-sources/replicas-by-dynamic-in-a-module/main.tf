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

provider "aws" {
  alias                       = "west"
  region                      = "us-west-2"
  access_key                  = "x"
  secret_key                  = "y"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

provider "aws" {
  alias                       = "eu"
  region                      = "eu-west-1"
  access_key                  = "x"
  secret_key                  = "y"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

resource "aws_kms_key" "orders" {}

resource "aws_kms_key" "west" {
  provider = aws.west
}

resource "aws_kms_key" "eu" {
  provider = aws.eu
}

module "orders" {
  source = "./table"

  name    = "orders"
  key_arn = aws_kms_key.orders.arn
  replicas = [
    { region_name = "us-west-2", kms_key_arn = aws_kms_key.west.arn },
    { region_name = "eu-west-1" },
  ]
}

module "each" {
  source = "./table"
  for_each = {
    here     = []
    west     = ["us-west-2"]
    anywhere = ["us-west-2", "eu-west-1"]
  }

  name    = each.key
  key_arn = aws_kms_key.orders.arn
  replicas = [for region in each.value : {
    region_name = region
    kms_key_arn = region == "us-west-2" ? aws_kms_key.west.arn : aws_kms_key.eu.arn
  }]
}
