namespace EthicalBot.Understanding.Training;

/// <summary>A text and what it is: one label where labels exclude each other, any number where they do not.</summary>
public sealed record LabelledText(string Text, params IReadOnlyList<string> Labels)
{
    /// <summary>Its label, where labels exclude each other.</summary>
    public string Label => Labels[0];

    /// <summary>Other ways in which the same might be written: a text is learnt in one way at a time, and never judged by a classifier that has seen it in another.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];
}
