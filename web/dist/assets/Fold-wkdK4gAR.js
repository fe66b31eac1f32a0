<<<<<<<< HEAD:web/dist/assets/Fold-BG1HZDIE.js
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{o as t,s as n}from"./i18n-1fY255UJ.js";var r=e(n(),1),i=t();function a({summary:e,children:t}){let[n,a]=(0,r.useState)(!1);return(0,i.jsxs)(`details`,{className:`fold`,open:n,onToggle:e=>a(e.currentTarget.open),children:[(0,i.jsx)(`summary`,{children:e}),n&&t()]})}export{a as t};
========
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{o as t,s as n}from"./i18n-BB3nOeQE.js";var r=e(n(),1),i=t();function a({summary:e,children:t}){let[n,a]=(0,r.useState)(!1);return(0,i.jsxs)(`details`,{className:`fold`,open:n,onToggle:e=>a(e.currentTarget.open),children:[(0,i.jsx)(`summary`,{children:e}),n&&t()]})}export{a as t};
>>>>>>>> six:web/dist/assets/Fold-wkdK4gAR.js
