import DiapasonEngine

print("diapason 0.1.0")
