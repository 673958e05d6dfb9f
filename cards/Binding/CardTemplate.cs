using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards.Binding;

/// <summary>An Adaptive Card with places for values: the part of Adaptive Card Templating that needs no expressions.</summary>
/// <remarks>
/// <c>${name}</c> is a property of the current data, <c>${$root.name}</c> of all data; <c>$data</c> on an element of a list repeats it
/// for each item; <c>$when</c> keeps an element or leaves it out. Safe for use by many threads.
/// </remarks>
internal sealed partial class CardTemplate
{
    private readonly string _name;
    private readonly JObject _template;

    private CardTemplate(string name, JObject template) => (_name, _template) = (name, template);

    /// <summary>The template of this name among the files in Templates.</summary>
    public static CardTemplate Embedded(string name)
    {
        var resource = $"cards/Templates/{name}.json";
        using var stream = typeof(CardTemplate).Assembly.GetManifestResourceStream(resource)
            ?? throw new CardBindingException($"There is no template {resource}; add the file and build.");
        using var reader = new StreamReader(stream);
        return Parse(resource, reader.ReadToEnd());
    }

    public static CardTemplate Parse(string name, string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return new(name, JObject.Load(reader));
    }

    /// <summary>Puts the data in; a value that the data lack is an error that names it.</summary>
    public JObject Bind(JObject data) => (JObject)Bind(_template, data, data)!; // an object without $when stays one

    private JToken? Bind(JToken token, JToken data, JObject root) => token switch
    {
        JObject element => BindObject(element, data, root),
        JArray list => new JArray(list.SelectMany(item => BindItem(item, data, root))),
        JValue { Type: JTokenType.String } text => BindText((string)text!, data, root), // not null: it is a string
        _ => token.DeepClone(),
    };

    private IEnumerable<JToken> BindItem(JToken item, JToken data, JObject root)
    {
        if (item is not JObject element || element["$data"] is not { } source) return Bind(item, data, root) is { } bound ? [bound] : [];
        if (BindText((string?)source ?? "", data, root) is not JArray items) throw Error($"{source} in $data is no list");
        return items.Select(each => BindObject(element, each, root)).OfType<JToken>();
    }

    private JObject? BindObject(JObject element, JToken data, JObject root)
    {
        if (element["$when"] is { } condition)
        {
            if (BindText((string?)condition ?? "", data, root) is not { Type: JTokenType.Boolean } kept) throw Error($"{condition} in $when is neither true nor false");
            if (!(bool)kept) return null;
        }

        var bound = new JObject();
        foreach (var property in element.Properties().Where(property => property.Name is not ("$when" or "$data")))
        {
            if (Bind(property.Value, data, root) is { } value) bound.Add(property.Name, value);
        }

        return bound;
    }

    // A text that is one place keeps the type of its value. Values are put in once and never read as places themselves.
    private JToken BindText(string text, JToken data, JObject root)
    {
        if (WholePlace().Match(text) is { Success: true } whole) return Find(whole.Groups["path"].Value, data, root).DeepClone();

        var bound = Place().Replace(text, place => Find(place.Groups["path"].Value, data, root) is JValue { Value: not null } value
            ? value.ToString(CultureInfo.InvariantCulture)
            : throw Error($"{place.Value} inside a text is no single value"));
        return Place().Replace(text, "").Contains("${", StringComparison.Ordinal) ? throw Error($"'{text}' is not understood") : bound;
    }

    private JToken Find(string path, JToken data, JObject root)
    {
        var names = path.Split('.');
        var found = names[0] == "$root" ? root : data;
        foreach (var name in names[0] == "$root" ? names[1..] : names)
        {
            found = (found as JObject)?[name] ?? throw Error($"${{{path}}} is not in the data");
        }

        return found;
    }

    private CardBindingException Error(string problem) => new($"{_name}: {problem}.");

    [GeneratedRegex(@"^\$\{(?<path>(?:\$root\.)?[A-Za-z][A-Za-z0-9.]*)\}\z")]
    private static partial Regex WholePlace();

    [GeneratedRegex(@"\$\{(?<path>(?:\$root\.)?[A-Za-z][A-Za-z0-9.]*)\}")]
    private static partial Regex Place();
}
