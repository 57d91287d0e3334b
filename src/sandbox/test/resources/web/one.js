show(AJS.I18n.getText('one.title'), AJS.I18n.getText("one.count", n), AJS.I18n.getText(variable))
