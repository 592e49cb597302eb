<#include "parts.md.ftl">
<#function happening use><#return !use.combines.happens.no && (use.combines.happens || use.combines.with)></#function>
<#assign place = there()>
<#assign told = uses?filter(u -> happening(u) || u.combines.registration || u.combines.registration.no)>
<#if (told?size > 0)>
## Combining information
</#if>

<#list told as use>
<#if happening(use)>
<#assign own = use.data?filter(d -> use.combines.with?filter(w -> w.id == d.id)?size == 0)>
- **${capitalized(use.label)}:**<#if use.data> We combine this information: <#if (own?size > 0)>${joined(own?map(d -> d.label))}<#else>${use.data}</#if>.</#if><#if use.combines.with> We combine <#if use.data>it<#else>information</#if> with this: ${use.combines.with}.<#else> <@says use.combines.happens>We combine <#if use.data>it<#else>information</#if> with information from elsewhere.</@says></#if><#if use.combines.registration> <@says use.combines.registration>We link what you do ${place} with what you enter in forms.</@says></#if><#if use.combines.registration.no> <@says use.combines.registration.no>We do not link what you do ${place} with what you enter in forms.</@says></#if>
<#else>
- **${capitalized(use.label)}:**<#if use.combines.registration> <@says use.combines.registration>We link what you do ${place} with what you enter in forms.</@says></#if><#if use.combines.registration.no> <@says use.combines.registration.no>We do not link what you do ${place} with what you enter in forms.</@says></#if>
</#if>
</#list>
