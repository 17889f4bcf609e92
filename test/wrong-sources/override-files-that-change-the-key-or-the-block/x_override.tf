resource "aws_dynamodb_table" "two_overrides" {
  server_side_encryption {
    enabled     = true
    kms_key_arn = var.encrypted ? aws_kms_key.other.arn : null
  }
}
