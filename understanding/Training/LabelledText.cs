namespace EthicalBot.Understanding.Training;

/// <summary>A text and what it is: one label where labels exclude each other, any number where they do not.</summary>
public sealed record LabelledText(string Text, params IReadOnlyList<string> Labels)
{
    /// <summary>Its label, where labels exclude each other.</summary>
    public string Label => Labels[0];
}
