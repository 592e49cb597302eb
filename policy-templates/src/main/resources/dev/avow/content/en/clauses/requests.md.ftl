<#include "parts.md.ftl">
## How we handle requests

<#if requests.verify>
- **How we make sure it is you:** ${sentence(requests.verify)}
</#if>
<#if requests.verify.no>
- **How we make sure it is you:** <@says requests.verify.no>We do not ask for proof.</@says>
</#if>
<#if requests.agent>
- **Asking for somebody else:** ${sentence(requests.agent)}
</#if>
<#if requests.agent.no>
- **Asking for somebody else:** <@says requests.agent.no>Nobody else can ask for you.</@says>
</#if>
<#if requests.within>
- **How soon:** We answer within ${requests.within}.
</#if>
<#if requests.extension>
- **If we need longer:** It may take up to ${requests.extension} more.
</#if>
<#if requests.extension.no>
- **If we need longer:** <@says requests.extension.no>We do not take longer.</@says>
</#if>
<#if requests.fee>
- **What it costs:** ${sentence(requests.fee)}
</#if>
<#if requests.fee.no>
- **What it costs:** <@says requests.fee.no>Requests are free.</@says>
</#if>
<#if requests.scope>
- **What you can see:** ${sentence(requests.scope)}
</#if>
<#if requests.appeal || requests.appeal.no || requests.appealWithin>

### If we refuse

<#if requests.appeal>
You can appeal:

<@reach requests.appeal/>
<#elseif requests.appeal.no>
<@says requests.appeal.no>You cannot appeal to us.</@says>
</#if>
<#if requests.appealWithin>

We answer an appeal within ${requests.appealWithin}.
</#if>
</#if>
<#if requests.metrics>

### Requests in ${requests.metrics.year}

| Kind | Number |
|---|---|
<#if requests.metrics.access>
| To see data | ${requests.metrics.access} |
</#if>
<#if requests.metrics.correct>
| To correct data | ${requests.metrics.correct} |
</#if>
<#if requests.metrics.delete>
| To delete data | ${requests.metrics.delete} |
</#if>
<#if requests.metrics.optOut>
| To opt out | ${requests.metrics.optOut} |
</#if>
<#if requests.metrics.limit>
| To limit the use of sensitive data | ${requests.metrics.limit} |
</#if>
<#if requests.metrics.denied>
| Denied | ${requests.metrics.denied} |
</#if>
<#if requests.metrics.medianDays>
| Days to answer (median) | ${requests.metrics.medianDays} |
</#if>
</#if>
