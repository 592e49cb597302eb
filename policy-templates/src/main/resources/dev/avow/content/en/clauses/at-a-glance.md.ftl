<#include "parts.md.ftl">
## At a glance

<#assign aims = ends(uses)>

- **What we collect:** <#if (data?size > 8)>${capitalized(joined(data?map(i -> i.label)[0..7] + ["other information"]))}<#else>${capitalized(joined(data?map(i -> i.label)))}</#if>. [Full list](#what-we-collect)
- **What we use it for:** <#if (aims?size > 8)>${capitalized(joined(aims[0..7] + ["other purposes"]))}<#else>${capitalized(joined(aims))}</#if>. [All uses](#how-we-use)
<#assign receivers = parties?filter(p -> p.receives)>
<#if (receivers?size > 0)>
- **Who receives some of it:** ${sentence(joined(receivers?map(p -> p.label)))} [Who gets what](#sharing)
</#if>
<#if parties.no>
- **Who receives it:** <@says parties.no>We do not share it with others.</@says><#if disclosures.governmentRequests.when || disclosures.businessTransfer.may || disclosures.safety || disclosures.aggregate.shares> See [other disclosures](#other-disclosures) for what can still happen.</#if>
</#if>
<#if disclosures.sells>
- **Sale:** <@says disclosures.sells>We sell personal information.</@says><#if disclosures.sharesForAds> <@says disclosures.sharesForAds>We share it for advertising that rests on your activity across different sites.</@says></#if> [More about this](#sale)
</#if>
<#if disclosures.sells.no>
- **Sale:** <@says disclosures.sells.no>We do not sell personal information.</@says><#if disclosures.sharesForAds> <@says disclosures.sharesForAds>We share it for advertising that rests on your activity across different sites.</@says></#if> [More about this](#sale)
</#if>
<#if !disclosures.sells && !disclosures.sells.no && disclosures.sharesForAds>
- **Advertising:** <@says disclosures.sharesForAds>We share personal information for advertising that rests on your activity across different sites.</@says> [More about this](#sale)
</#if>
<#assign left = mailings?filter(m -> leavable(m))>
<#if (left?size > 0)>
- **E-mail:** You can leave <#if (left?size > 1)>these lists<#else>this list</#if> at any time: ${joined(left?map(m -> m.label))}. [How to leave](#email)
</#if>
<#assign general = rights?filter(r -> !r.laws)>
<#assign bound = rights?filter(r -> r.laws)>
<#if (general?size > 0)>
- **Your rights:** You have the right to ${joined(general?map(r -> r.label))}.<#if (bound?size > 0)> Under some laws you have more.</#if> [How to use your rights](#rights)
<#elseif (bound?size > 0)>
- **Your rights:** Under some laws you have the right to ${joined(bound?map(r -> r.label))}. [How to use your rights](#rights)
</#if>
