namespace EthicalBot.Evaluation.Reports;

/// <summary>A drawing, and the same in words.</summary>
/// <param name="Drawing">What stands between the tags of an svg element: shapes and figures, no word of a message.</param>
/// <param name="Size">Its width and height.</param>
internal sealed record ReportFigure(string Title, string Alternative, string Drawing, int Size);
