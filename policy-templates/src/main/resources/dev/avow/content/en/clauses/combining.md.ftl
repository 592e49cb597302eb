## Combining information

<#list uses?filter(u -> u.combines.happens || u.combines.with || u.combines.registration || u.combines.registration.no) as use>
<#if use.combines.happens || use.combines.with>
- **${capitalized(use.label)}:** We combine ${use.data.plain}<#if use.combines.with> with ${use.combines.with.plain}<#else><@says use.combines.happens> with information from elsewhere</@says></#if>.<#if use.combines.registration> <@says use.combines.registration>We link what you do on our site with what you enter in forms.</@says></#if><#if use.combines.registration.no> <@says use.combines.registration.no>We do not link what you do on our site with what you enter in forms.</@says></#if>
<#else>
- **${capitalized(use.label)}:**<#if use.combines.registration> <@says use.combines.registration>We link what you do on our site with what you enter in forms.</@says></#if><#if use.combines.registration.no> <@says use.combines.registration.no>We do not link what you do on our site with what you enter in forms.</@says></#if>
</#if>
</#list>
