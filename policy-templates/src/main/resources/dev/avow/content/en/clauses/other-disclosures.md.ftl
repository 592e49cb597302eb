<#-- Whether the author's words begin as our sentence would go on. -->
<#function led words><#return ["when ", "if ", "only ", "where ", "as "]?filter(word -> words?lower_case?starts_with(word))?size != 0></#function>
## Other disclosures

<#if disclosures.governmentRequests.when || disclosures.governmentRequests.tellsYou || disclosures.governmentRequests.tellsYou.no>
- **When an authority asks:**<#if disclosures.governmentRequests.when> We hand over information <#if !led(disclosures.governmentRequests.when)>when </#if>${disclosures.governmentRequests.when}.</#if><#if disclosures.governmentRequests.tellsYou> <@says disclosures.governmentRequests.tellsYou>We tell the person it is about.</@says></#if><#if disclosures.governmentRequests.tellsYou.no> <@says disclosures.governmentRequests.tellsYou.no>We do not tell the person it is about.</@says></#if>
</#if>
<#if disclosures.businessTransfer.may>
- **If our business is sold:** <@says disclosures.businessTransfer.may>Your information may go with it.</@says><#if disclosures.businessTransfer.tellsYou> <@says disclosures.businessTransfer.tellsYou>If so, we tell you.</@says></#if><#if disclosures.businessTransfer.tellsYou.no> <@says disclosures.businessTransfer.tellsYou.no>If so, we do not tell you.</@says></#if>
</#if>
<#if disclosures.businessTransfer.may.no>
- **If our business is sold:** <@says disclosures.businessTransfer.may.no>Your information does not go with it.</@says><#if disclosures.businessTransfer.tellsYou> <@says disclosures.businessTransfer.tellsYou>We tell you about the sale.</@says></#if><#if disclosures.businessTransfer.tellsYou.no> <@says disclosures.businessTransfer.tellsYou.no>We do not tell you about the sale.</@says></#if>
</#if>
<#if disclosures.safety>
- **To protect people:** ${sentence(disclosures.safety)}
</#if>
<#if disclosures.aggregate.shares>
- **Totals:** <@says disclosures.aggregate.shares>We share information in totals.</@says><#if disclosures.aggregate.with> With whom: ${sentence(disclosures.aggregate.with)}</#if>
</#if>
<#if disclosures.aggregate.shares.no>
- **Totals:** <@says disclosures.aggregate.shares.no>We do not share information in totals.</@says>
</#if>
