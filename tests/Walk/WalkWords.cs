using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Tests.Understanding;

namespace EthicalBot.Tests.Walk;

/// <summary>What a walker may say, by kind.</summary>
internal sealed class WalkWords(Wording wording)
{
    private static readonly string[] s_interruptions = ["Interruptions.RepeatWords", "Interruptions.BackWords", "Interruptions.HelpWords", "Interruptions.SimplerWords", "Interruptions.WhyWords", "Routing.CancelWords", "Routing.AssistantWords"];
    private static readonly string[] s_odd =
    [
        " ", "?", "...", "😡😡😡", "👍", "0", "000000", "123456", "69003", "10042", "no, 10043", "99999999999999999999", "-1", "<b>x</b>", "' or 1=1 --", "{name}", "{{0}}", "null", "a", "ok", "yes", "no", "oui", "non", "ja", "nein", "sí", "the second one", "le premier", "1", "2", "7",
        "all of them", "both", "more", "blue", "bleu", "the largest", "Gdzie jest moja paczka?", "أين طلبي؟", "注文はどこですか", "café", "marie@example.org", "nobody@example.org", "Marie Lenoir, 75011", "06 12 34 56 78", "tomorrow after 5", "12 rue Neuve, 69003 Lyon",
        "I am diabetic, please hurry", "[a](https://example.org)", "https://example.org/ok", "\u202e\u0000x", "gift card", "card", "I changed my mind", "ORDER", "order 10042 and 10043 and 10044",
    ];

    private static readonly string[] s_answers =
    [
        "1", "2", "the first one", "the second one", "le deuxième", "der erste", "la segunda", "il primo", "a primeira", "de tweede", "blue", "grey, long", "brass", "black", "oak", "walnut", "all of them", "both", "that is all", "card", "gift card", "I no longer need it", "it is damaged", "it does not fit",
        "12 rue Neuve, 69003 Lyon", "5 Hauptstrasse, 10115 Berlin, Germany", "yes", "no", "oui", "non", "ja", "nee", "nein", "sí", "sì", "sim", "não", "yes please", "yes, but in blue",
    ];

    private static readonly string[] s_places = ["12 rue Neuve, 69003 Lyon", "8 rue Haute, 75011 Paris", "5 Hauptstraße, 10115 Berlin", "3 rue de la Gare, 1000 Bruxelles", "21 quai Sud, 33000 Bordeaux"];

    private readonly string[] _hostile = [.. Table.Rows("../Adversarial/Messages.tsv").Select(row => (string)row[2])];
    private readonly Dictionary<string, string[]> _utterances = wording.Languages.ToDictionary(language => language, language => Utterances(language));
    private readonly Dictionary<string, Dictionary<string, string[]>> _wishes = Wishes();

    public string Interruption(Random random) => One(random, wording.Get(One(random, s_interruptions), One(random, wording.Languages)).Split('|'));

    public string Language(Random random) => One(random, wording.Get("Interruptions.SpeakWords", One(random, wording.Languages)).Split('|'));

    public string Hostile(Random random) => One(random, _hostile);

    public static string Odd(Random random) => random.Next(12) == 0 ? string.Concat(Enumerable.Repeat("my order is late and ", random.Next(20, 400))) : One(random, s_odd);

    public static string Answer(Random random) => One(random, s_answers);

    public static string Place(Random random) => One(random, s_places);

    /// <summary>A bare yes or no, as its button says it.</summary>
    public string YesOrNo(Random random, string language) => wording.Get(random.Next(5) > 0 ? "Service.Confirm.Yes" : "Service.Confirm.No", language);

    /// <summary>The button or the word by which a customer reaches a person from anywhere.</summary>
    public string ForPerson(Random random, string language) => random.Next(2) == 0 ? wording.Get("Disclosure.AnswerPerson", language) : PersonWord(language);

    /// <summary>The word by which, as the texts say, a customer reaches a person.</summary>
    public string PersonWord(string language) => Regex.Match(wording.Get("Interruptions.NoSimpler", language), "[“«„][\\s\u00a0\u202f]*(.+?)[\\s\u00a0\u202f]*[”»“]").Groups[1].Value;

    /// <summary>What people say about everything that there is a dialog for.</summary>
    public string Said(Random random, string language) => One(random, _utterances[random.Next(5) == 0 ? One(random, wording.Languages) : language]);

    /// <summary>A wish that the state of one of the customer's orders allows, mostly.</summary>
    public string Wish(Random random, IReadOnlyList<WalkedOrder> orders, string language)
    {
        var order = orders.Count == 0 ? new("10042", "shipped") : One(random, orders);
        var kind = random.Next(6) == 0 ? One(random, [.. _wishes[language].Keys]) : One(random, Fitting(order.State));
        return One(random, _wishes[language][kind]).Replace("{n}", order.Number, StringComparison.Ordinal)
            .Replace("{m}", orders.Count == 0 ? "10043" : One(random, orders).Number, StringComparison.Ordinal);
    }

    public static T One<T>(Random random, IReadOnlyList<T> many) => many[random.Next(many.Count)];

    private static string[] Fitting(string state) => state switch
    {
        "placed" or "preparing" => ["address", "items", "items", "payment", "payment", "cancel", "cancel", "invoice", "several", "status", "defaultAddress"],
        "delivered" or "partlyShipped" => ["return", "return", "exchange", "exchange", "withdraw", "withdraw", "refund", "guarantee", "invoice", "complaint", "defaultAddress"],
        "shipped" => ["withdraw", "withdraw", "status", "invoice", "follow", "complaint", "defaultAddress", "data"],
        _ => ["refund", "invoice", "status", "data", "defaultAddress", "others"],
    };

    private static Dictionary<string, Dictionary<string, string[]>> Wishes([CallerFilePath] string here = "") =>
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Wishes.json")))!;

    private static string[] Utterances(string language, [CallerFilePath] string here = "") =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "../../dialogs"), $"Utterances.{language}.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.Length > 0 && !line.StartsWith('#') && !line.StartsWith("//", StringComparison.Ordinal)),
    ];
}
