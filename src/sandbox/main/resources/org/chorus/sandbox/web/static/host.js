/* What AUI does not bring but scripts of Confluence find in every page, AJS.Meta; and the menus of the header. */
(function () {
  'use strict'
  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]')
    return element ? element.getAttribute('content') : undefined
  }

  window.AJS.Meta = {
    get: meta,
    getBoolean: function (name) { return meta(name) === 'true' },
    getNumber: function (name) { return Number(meta(name)) }
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
    if (window.matchMedia('(max-width: 720px)').matches) {
      document.querySelectorAll('.host-side__tree').forEach(function (tree) { tree.open = false })
    }
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
        .then(function (html) { preview.srcdoc = html })
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
