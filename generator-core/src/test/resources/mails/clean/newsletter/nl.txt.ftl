Hi ${user.name!}

Om u uit te schrijven, stuur een bericht aan leave@shop.example.

-- 
Example Shop · 12 Quay Street
Burlington, MA 01803
