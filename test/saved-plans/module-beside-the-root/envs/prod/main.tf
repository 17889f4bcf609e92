terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "5.100.0" }
  }
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "mock"
  secret_key                  = "mock"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

module "keys" {
  source = "./keys"
}

module "orders" {
  source      = "../../modules/table"
  name        = "orders"
  kms_key_arn = module.keys.arn
}
