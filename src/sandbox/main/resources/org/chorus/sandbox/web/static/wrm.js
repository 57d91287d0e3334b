/* Comes before AUI, which takes AJS.contextPath over from here: the context path, and the data of the page. */
(function () {
  'use strict'
  var AJS = (window.AJS = window.AJS || {})
  var WRM = (window.WRM = window.WRM || {})

  AJS.contextPath = function () {
    return document.querySelector('meta[name="ajs-context-path"]').getAttribute('content')
  }
  WRM.contextPath = AJS.contextPath
  WRM.I18n = WRM.I18n || {getText: function (key) { return key }}
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
})()
