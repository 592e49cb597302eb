<#include "parts.md.ftl">
## At a glance

- **What we collect:** <#if (data?size > 8)>${joined(data?map(i -> i.plain)[0..7] + ["other information"])}<#else>${joined(data?map(i -> i.plain))}</#if>. [Full list](#what-we-collect)
<#assign all = purposes(uses)>
- **What we use it for:** <#if (all?size > 8)>${joined(all[0..7] + ["for other purposes"])}<#else>${joined(all)}</#if>. [All uses](#how-we-use)
<#assign receivers = parties?filter(p -> p.receives)>
<#if (receivers?size > 0)>
- **Who receives some of it:** ${sentence(joined(receivers?map(p -> p.name)))} [Who gets what](#sharing)
</#if>
<#if parties.none>
- **Who receives it:** <@says parties.none>We do not share it with others.</@says><#if disclosures.governmentRequests.when || disclosures.businessTransfer.may> What can still happen stands under [other disclosures](#other-disclosures).</#if>
</#if>
<#if disclosures.sells>
- **Sale:** <@says disclosures.sells>We sell personal information.</@says> [More about this](#sale)
</#if>
<#if disclosures.sells.no>
- **Sale:** <@says disclosures.sells.no>We do not sell personal information.</@says> [More about this](#sale)
</#if>
<#if mailings>
- **E-mail:** You can leave each of our lists at any time: ${joined(mailings?map(m -> m.label))}. [How to leave](#email)
</#if>
<#assign general = rights?filter(r -> !r.laws)>
<#if (general?size > 0)>
- **Your rights:** You have the right to ${joined(general?map(r -> r.label))}. [How to use your rights](#rights)
</#if>
