output "answer" {
  description = "Read after outputs.tf.json, and merged into it"
}
