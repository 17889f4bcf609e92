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

variable "keys" {
  type = map(string)
}

variable "own" {
  type = string
}

locals {
  own = var.keys[var.own]
}

module "orders" {
  source = "../table"

  name    = "${var.name}-orders"
  key_arn = var.keys["b"]
}

module "carts" {
  source = "../table"
  count  = 2

  name    = "${var.name}-carts-${count.index}"
  key_arn = [var.keys["a"], local.own][count.index]
}
