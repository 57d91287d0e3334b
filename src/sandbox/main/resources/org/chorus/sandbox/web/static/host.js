/* What scripts of Confluence find in every page: AJS.Meta, AJS.contextPath, WRM.data; and the menus of the header. */
(function () {
  'use strict'
  var AJS = (window.AJS = window.AJS || {})
  var WRM = (window.WRM = window.WRM || {})

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]')
    return element ? element.getAttribute('content') : undefined
  }

  AJS.Meta = AJS.Meta || {
    get: meta,
    getBoolean: function (name) { return meta(name) === 'true' },
    getNumber: function (name) { return Number(meta(name)) }
  }
  AJS.contextPath = function () { return meta('context-path') || '' }
  AJS.I18n = AJS.I18n || {getText: function (key) { return key }}
  WRM.contextPath = AJS.contextPath
  WRM.I18n = WRM.I18n || AJS.I18n
  WRM.data = WRM.data || {}
  WRM.data.claim = function (key) {
    var unparsed = WRM._unparsedData || {}
    if (!Object.prototype.hasOwnProperty.call(unparsed, key)) {
      return undefined
    }
    var value = JSON.parse(unparsed[key])
    delete unparsed[key]
    return value
  }

  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.host-menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false
      }
    })
  })
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') {
      return
    }
    document.querySelectorAll('details.host-menu[open]').forEach(function (menu) {
      menu.open = false
      menu.querySelector('summary').focus()
    })
  })

  document.addEventListener('DOMContentLoaded', function () {
    var editor = document.getElementById('editor-form')
    if (!editor) {
      return
    }
    var body = editor.querySelector('[name=body]')
    var preview = document.getElementById('editor-preview')
    var waiting
    function show() {
      fetch(editor.dataset.preview, {method: 'POST', body: new URLSearchParams(new FormData(editor))})
        .then(function (answer) { return answer.text() })
        .then(function (html) { preview.innerHTML = html })
    }
    body.addEventListener('input', function () {
      clearTimeout(waiting)
      waiting = setTimeout(show, 300)
    })
    document.querySelectorAll('[data-macro]').forEach(function (button) {
      button.addEventListener('click', function () {
        body.setRangeText(button.dataset.macro, body.selectionStart, body.selectionEnd, 'end')
        body.focus()
        show()
      })
    })
    show()
  })
})()
