namespace Microsoft.Recognizers.Text;

/// <summary>Something that was recognized as a part of a longer passage.</summary>
public class ExtendedModelResult : ModelResult
{
    /// <summary>The name of the longer passage among the values.</summary>
    public const string ParentTextKey = "parentText";

    /// <summary>Initializes an empty result.</summary>
    public ExtendedModelResult()
    {
    }

    /// <summary>Initializes a result like another.</summary>
    public ExtendedModelResult(ModelResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Text = result.Text;
        Start = result.Start;
        End = result.End;
        TypeName = result.TypeName;
        Resolution = result.Resolution;
    }

    /// <summary>Gets or sets the longer passage.</summary>
    public string? ParentText { get; set; }
}
