## With whom we share

<#if parties.none>
<@says parties.none>We do not share your information with others.</@says>
</#if>
<#assign receivers = parties?filter(p -> p.receives || !p.role.isA("data-source"))>
<#if (receivers?size > 0)>
| Who | What it is to us | What it receives | What for | Where |
|---|---|---|---|---|
<#list receivers as party>
| ${party.name} | ${capitalized(party.role)} | ${party.receives} | <#if party.purposes>${joined(party.purposes?map(u -> u.purpose))}</#if> | ${party.country} |
</#list>
</#if>
<#function more party><#return party.address || party.condition || party.optional || party.optional.no || party.policy || party.optOut || party.collectsOnSite || party.collectsOnSite.no || party.sold || party.sold.no || party.crossContextAds || party.crossContextAds.no></#function>
<#assign detailed = parties?filter(p -> more(p))>
<#if (detailed?size > 0)>

### More about these companies

<#list detailed as party>
- **${party.name}:**<#if party.condition> It receives information only when ${party.condition}.</#if><#if party.optional> <@says party.optional>You can say no to this sharing.</@says></#if><#if party.optional.no> <@says party.optional.no>There is no separate choice about this sharing.</@says></#if><#if party.collectsOnSite> <@says party.collectsOnSite>It collects information on our site for itself.</@says></#if><#if party.collectsOnSite.no> <@says party.collectsOnSite.no>It does not collect information on our site for itself.</@says></#if><#if party.sold> <@says party.sold>It gives us money or something else of value for the information.</@says></#if><#if party.sold.no> <@says party.sold.no>It does not pay for the information, in money or otherwise.</@says></#if><#if party.crossContextAds> <@says party.crossContextAds>It uses the information for advertising across different sites.</@says></#if><#if party.crossContextAds.no> <@says party.crossContextAds.no>It does not use the information for advertising across different sites.</@says></#if><#if party.address> Its address: ${party.address}.</#if><#if party.policy> Its privacy notice: ${party.policy.link}.</#if><#if party.optOut> Opt out with it: ${party.optOut.link}.</#if>
</#list>
</#if>
