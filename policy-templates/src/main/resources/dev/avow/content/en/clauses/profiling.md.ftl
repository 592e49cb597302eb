<#assign profiled = uses?filter(u -> !u.profiling.happens.no)?filter(u -> u.profiling.happens || u.profiling.logic || u.profiling.effect)>
<#if (profiled?size > 0)>
## Profiling
</#if>

<#list profiled as use>
### ${capitalized(use.label)}

<#if use.profiling.happens>
<@says use.profiling.happens>We form a picture of you.</@says>
</#if>

- **From what:** ${capitalized(use.data)}
<#if use.labeled>
- **What for:** ${capitalized(use.purpose)}
</#if>
<#if use.profiling.logic>
- **How it works:** ${sentence(use.profiling.logic)}
</#if>
<#if use.profiling.effect>
- **What it means for you:** ${sentence(use.profiling.effect)}
</#if>

</#list>
