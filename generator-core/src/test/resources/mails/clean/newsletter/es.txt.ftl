Hi ${user.name!}

Para cancelar su suscripción responda a este mensaje con la palabra "unsubscribe".

-- 
Example Shop · 12 Quay Street
Burlington, MA 01803
