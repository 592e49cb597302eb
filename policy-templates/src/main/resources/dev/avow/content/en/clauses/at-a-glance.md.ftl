## At a glance

- **What we collect:** <#if (data?size > 8)>${joined(data?map(i -> i.plain)[0..7])}, and [more](#what-we-collect)<#else>${joined(data?map(i -> i.plain))}</#if>. [All of it, and where it comes from](#what-we-collect)
- **What we use it for:** ${joined(uses?map(u -> u.purpose))}. [Each use](#how-we-use)
<#assign receivers = parties?filter(p -> p.receives)>
<#if (receivers?size > 0)>
- **Who receives some of it:** ${joined(receivers?map(p -> p.name))}. [Who gets what](#sharing)
</#if>
<#if parties.none>
- **Who receives it:** <@says parties.none>We do not share it with others.</@says>
</#if>
<#if disclosures.sells>
- **Sale:** <@says disclosures.sells>We sell personal information.</@says> [More about this](#sale)
</#if>
<#if disclosures.sells.no>
- **Sale:** <@says disclosures.sells.no>We do not sell personal information.</@says> [More about this](#sale)
</#if>
<#if mailings>
- **E-mail:** You can leave ${joined(mailings?map(m -> m.label))} at any time. [How to leave](#email)
</#if>
<#assign general = rights?filter(r -> !r.laws)>
<#if (general?size > 0)>
- **Your rights:** You can ${joined(general?map(r -> r.label))}. [How to use your rights](#rights)
</#if>
