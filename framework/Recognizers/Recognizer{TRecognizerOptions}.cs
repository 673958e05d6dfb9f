using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text;

/// <summary>The models of a family, made when they are first asked for and kept.</summary>
/// <typeparam name="TRecognizerOptions">The enumeration of the family's options.</typeparam>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    // Models of the same type, culture and options are alike, whichever recognizer made them.
    private static readonly ConcurrentDictionary<(Type Model, string Culture, TRecognizerOptions Options), IModel> Cache = new();

    private readonly Dictionary<(Type Model, string Culture), Func<TRecognizerOptions, IModel>> _makers = [];

    /// <summary>Initializes the family; <paramref name="lazyInitialization"/> leaves the models to their first use.</summary>
    protected Recognizer(string? targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        TargetCulture = targetCulture;
        Options = options;
#pragma warning disable CA2214 // The SDK's shape: families register their models here.
        InitializeConfiguration();
#pragma warning restore CA2214
        if (!lazyInitialization)
        {
            foreach (var (model, culture) in _makers.Keys.Where(key => targetCulture is null || key.Culture == Culture.MapToNearestLanguage(targetCulture)))
            {
                Find(model, culture);
            }
        }
    }

    /// <summary>Gets the culture that is meant where none is named.</summary>
    public string? TargetCulture { get; }

    /// <summary>Gets the options of the models.</summary>
    public TRecognizerOptions Options { get; }

    /// <summary>Reads options from their number; a number that is none is an <see cref="ArgumentOutOfRangeException"/>.</summary>
    protected static TRecognizerOptions GetOptions(int value) =>
        (TRecognizerOptions)Enum.ToObject(typeof(TRecognizerOptions), value);

    /// <summary>Registers the models of the family.</summary>
    protected abstract void InitializeConfiguration();

    /// <summary>Registers how a model of a culture is made.</summary>
    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator)
        where T : IModel => _makers[(typeof(T), culture.ToLowerInvariant())] = modelCreator;

    /// <summary>Returns the model of a culture, or of English; without that choice an unknown culture is an <see cref="ArgumentException"/>.</summary>
    protected T GetModel<T>(string? culture, bool fallbackToDefaultCulture)
        where T : IModel
    {
        var requested = culture ?? TargetCulture ?? string.Empty;
        var model = Find(typeof(T), Nearest<T>(requested))
            ?? (fallbackToDefaultCulture ? Find(typeof(T), Culture.English) : null)
            ?? throw new ArgumentException($"Could not find Model with the specified configuration: {requested}, {typeof(T)}");
        return (T)model;
    }

    // "en-gb" is nearest to "en-*", for which only some families have a model of its own.
    private string Nearest<T>(string culture)
    {
        var nearest = Culture.MapToNearestLanguage(culture);
        return nearest == Culture.EnglishOthers && !_makers.ContainsKey((typeof(T), nearest)) ? Culture.English : nearest;
    }

    private IModel? Find(Type model, string culture) => _makers.TryGetValue((model, culture), out var make)
        ? Cache.GetOrAdd((model, culture, Options), _ => make(Options))
        : null;
}
