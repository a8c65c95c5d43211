// One import for users of the package.
@_exported public import EntenteData
@_exported public import EntenteDiagram
@_exported public import EntenteDocuments
@_exported public import EntenteExtraction
@_exported public import EntenteFormats
@_exported public import EntenteGazetteer
@_exported public import EntenteGraph
@_exported public import EntenteGraphviz
@_exported public import EntenteLanguage
@_exported public import EntenteModel
@_exported public import EntenteReports
@_exported public import EntenteTypography
