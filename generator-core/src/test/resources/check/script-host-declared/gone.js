<!DOCTYPE html><title>Not found</title><script>x.src = "https://page.example/";</script>
