namespace Microsoft.Recognizers.Text;

/// <summary>Recognizes one kind of thing in texts of one culture.</summary>
public interface IModel
{
    /// <summary>Gets the name of what is recognized.</summary>
    string ModelTypeName { get; }

    /// <summary>Recognizes things in the order of the text; a null text is an <see cref="ArgumentNullException"/>.</summary>
    List<ModelResult> Parse(string query);
}
