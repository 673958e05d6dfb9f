using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Questions;

/// <summary>A question that was asked, with all that its step began with: enough to ask it again, in another language or after going back to it.</summary>
public sealed class AskedQuestion
{
    /// <summary>Under which dialogs it was asked, outermost first.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Path { get; set; } = "";

    /// <summary>The waterfall whose step asked.</summary>
    [Classified(DataClass.None)]
    public string Waterfall { get; set; } = "";

    /// <summary>Which of its steps.</summary>
    public int Index { get; set; }

    /// <summary>How many dialogs of the component's stack stood when it asked.</summary>
    public int Depth { get; set; }

    /// <summary>With what the waterfall was begun.</summary>
    public object? Options { get; set; }

    /// <summary>What the step was given by the one before it.</summary>
    public object? Result { get; set; }

    /// <summary>What the steps kept, without the answer to this question.</summary>
    public Dictionary<string, object> Values { get; set; } = [];

    /// <summary>The question that it came in between of.</summary>
    public OpenQuestion? Before { get; set; }

    /// <summary>The language it was asked in.</summary>
    [Classified(DataClass.None)]
    public string Language { get; set; } = "";

    /// <summary>Its words: what of them is sent again in the language of before is held back.</summary>
    [Classified(DataClass.FreeText)]
    public string Text { get; set; } = "";

    /// <summary>Its words for who did not answer it.</summary>
    [Classified(DataClass.FreeText)]
    public string Again { get; set; } = "";

    /// <summary>Whether another question is the same one, asked again.</summary>
    public bool IsSameAs(AskedQuestion other) => Path == other.Path && Waterfall == other.Waterfall && Index == other.Index;
}
