Hi ${user.name!}

Rispondi con la parola unsubscribe per cancellarti.

-- 
Example Shop · 12 Quay Street
Burlington, MA 01803
