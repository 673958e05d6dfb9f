namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A passage of a source file.</summary>
public class SourceRange
{
    /// <summary>Initializes an empty range.</summary>
    public SourceRange()
    {
    }

    /// <summary>Initializes a range.</summary>
    public SourceRange(string path, int startLine, int startChar, int endLine, int endChar)
    {
        Path = path;
        StartPoint = new SourcePoint(startLine, startChar);
        EndPoint = new SourcePoint(endLine, endChar);
    }

    /// <summary>Gets or sets the id that a designer gave the passage.</summary>
    public string? Designer { get; set; }

    /// <summary>Gets or sets the file.</summary>
    public string? Path { get; set; }

    /// <summary>Gets or sets where the passage starts.</summary>
    public SourcePoint? StartPoint { get; set; }

    /// <summary>Gets or sets where the passage ends.</summary>
    public SourcePoint? EndPoint { get; set; }

    /// <summary>Returns the passage as text.</summary>
    public override string ToString() => $"{System.IO.Path.GetFileName(Path)}:{StartPoint}->{EndPoint}";

    /// <summary>Returns a copy.</summary>
    public SourceRange DeepClone() => new()
    {
        Designer = Designer,
        Path = Path,
        StartPoint = StartPoint?.DeepClone(),
        EndPoint = EndPoint?.DeepClone(),
    };

    /// <summary>Returns whether the other is the same passage.</summary>
    public override bool Equals(object? obj) => obj is SourceRange other
        && other.Path == Path
        && Equals(other.StartPoint, StartPoint)
        && Equals(other.EndPoint, EndPoint);

    /// <summary>Returns the hash of the passage.</summary>
    public override int GetHashCode() => HashCode.Combine(Path, StartPoint, EndPoint);
}
