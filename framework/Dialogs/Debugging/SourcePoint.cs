namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A place in a source file.</summary>
public class SourcePoint
{
    /// <summary>Initializes the first place of a file.</summary>
    public SourcePoint()
    {
    }

    /// <summary>Initializes a place.</summary>
    public SourcePoint(int lineIndex, int charIndex)
    {
        LineIndex = lineIndex;
        CharIndex = charIndex;
    }

    /// <summary>Gets or sets the line.</summary>
    public int LineIndex { get; set; }

    /// <summary>Gets or sets the character in the line.</summary>
    public int CharIndex { get; set; }

    /// <summary>Returns the place as text.</summary>
    public override string ToString() => $"{LineIndex}:{CharIndex}";

    /// <summary>Returns a copy.</summary>
    public SourcePoint DeepClone() => new(LineIndex, CharIndex);

    /// <summary>Returns whether the other is the same place.</summary>
    public override bool Equals(object? obj) =>
        obj is SourcePoint other && other.LineIndex == LineIndex && other.CharIndex == CharIndex;

    /// <summary>Returns the hash of the place.</summary>
    public override int GetHashCode() => HashCode.Combine(LineIndex, CharIndex);
}
