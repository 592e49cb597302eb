<!DOCTYPE html>
<html lang="${lang}"<#if dir == "rtl"> dir="rtl"</#if>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – ${organization}</title>
<style>
${css}</style>
</head>
<body>
<a class="skip" href="#text">${skip}</a>
<div class="page review-page">
<header class="head">
<p>${organization}</p>
<h1>${title}</h1>
<#if (draft?size > 0)>
<div class="draft">
<p>${draftTitle}</p>
<ul>
<#list draft as reason>
<li>${reason}</li>
</#list>
</ul>
</div>
</#if>
</header>
<main id="text" tabindex="-1">
<#list blocks as block>
<div class="block">
<div class="said">
${block.html}</div>
<div class="margin<#if (block.facts?size > 0)> rests</#if>">
<#if (block.facts?size > 0)>
<ul>
<#list block.facts as fact>
<li><code>${fact.path}</code> <span class="where">${fact.where}</span><#if (fact.keys?length > 0)> <span class="keys">${fact.keys}</span></#if></li>
</#list>
</ul>
</#if>
<#if (block.requirements?size > 0)>
<p>${requirementsTitle}: ${block.requirements?join(", ")}</p>
</#if>
<p class="clause">${block.clause}</p>
</div>
</div>
</#list>
</main>
</div>
</body>
</html>
