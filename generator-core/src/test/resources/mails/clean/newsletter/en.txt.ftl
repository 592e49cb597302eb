Hi ${user.name!}

You can stop receiving this letter at any time: https://shop.example/unsubscribe?m=${token}

-- 
Example Shop · 12 Quay Street
Burlington, MA 01803
