## Browser signals

<#if signals.gpc == "honored">
- **Global Privacy Control:** <@says signals.gpc>We honor this signal when your browser sends it.</@says>
<#elseif signals.gpc == "not-honored">
- **Global Privacy Control:** <@says signals.gpc>We do not act on this signal.</@says>
<#elseif signals.gpc == "not-applicable">
- **Global Privacy Control:** <@says signals.gpc>This signal does not apply to what we do with information.</@says>
</#if>
<#if signals.dnt == "honored">
- **Do Not Track:** <@says signals.dnt>We honor this signal when your browser sends it.</@says>
<#elseif signals.dnt == "not-honored">
- **Do Not Track:** <@says signals.dnt>We do not act on this signal.</@says>
<#elseif signals.dnt == "not-applicable">
- **Do Not Track:** <@says signals.dnt>This signal does not apply to what we do with information.</@says>
</#if>
