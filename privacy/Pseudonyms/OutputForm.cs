namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>What a text is written in, so that a value put into it stays a value.</summary>
public enum OutputForm
{
    /// <summary>Nothing in it means anything but itself.</summary>
    Plain,

    /// <summary>Markdown, as channels and cards show it.</summary>
    Markdown,

    /// <summary>HTML or XML.</summary>
    Html,

    /// <summary>JSON as text: values land inside its strings.</summary>
    Json,

    /// <summary>One address, from its beginning to its end.</summary>
    Url,
}
