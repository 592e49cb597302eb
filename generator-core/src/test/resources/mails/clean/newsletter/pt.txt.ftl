Hi ${user.name!}

Para deixar de receber: https://shop.example/unsubscribe?m=${token}

-- 
Example Shop · 12 Quay Street
Burlington, MA 01803
