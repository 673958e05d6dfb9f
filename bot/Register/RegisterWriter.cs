using EthicalBot.Bot.Trust;
using EthicalBot.Bot.Trust.Sections;
using EthicalBot.Cards;
using EthicalBot.Dialogs;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;

namespace EthicalBot.Bot.Register;

/// <summary>Puts the record of processing into words: out of the declarations of what runs, and of nothing else.</summary>
internal sealed class RegisterWriter(ProcessingRegister register, Wording wording, CompanyOptions company, TimeProvider time)
{
    /// <summary>The whole of it in a language.</summary>
    public RegisterDocument In(string language)
    {
        var words = new TrustWords(wording, language);
        return new(
            time.GetUtcNow(),
            language,
            company.Name,
            company.NamesOfficer ? company.DataProtectionOfficer : null,
            [.. register.Activities.Select(activity => ActivityOf(activity, words))],
            [.. register.Processors.Where(processor => processor.IsActive).Select(processor => PartyOf(processor, words))],
            [.. register.Measures.Where(measure => measure.IsActive).Select(measure => Worded(words, "Measure", measure.Key))],
            [
                .. register.Stores.Select(store => new RegisterDocument.Store(
                    store.Store, store.Kind.ToString(), Worded(words, "Persons", store.Of.ToString()), [.. store.Kept.Select(part => part.Rule.Category)], store.Holdable)),
            ]);
    }

    /// <summary>A key of the register with its words.</summary>
    public static Worded Worded(TrustWords words, string part, string key) => new(key, words.Shared($"Register.{part}.{key}"));

    /// <summary>An outside party.</summary>
    public static RegisterDocument.Party PartyOf(Processor processor, TrustWords words) => new(
        processor.Key, words.Shared($"Register.Processor.{processor.Key}"), processor.Setting, OfRule(words, "Why", processor.Purpose), Data(processor.Classes, words),
        Worded(words, "Transfer", processor.Transfer.ToString()));

    private static RegisterDocument.Activity ActivityOf(ProcessingActivity activity, TrustWords words) => new(
        OfRule(words, "Why", activity.Purpose),
        Worded(words, "Persons", activity.Of.ToString()),
        Data(activity.Classes, words),
        [.. activity.Origins.Select(origin => Worded(words, "Origin", origin.ToString()))],
        [.. activity.ReceivedBy.Select(recipient => Worded(words, "Recipient", recipient))],
        [.. activity.Processors.Select(processor => Worded(words, "Processor", processor.Key))],
        [
            .. activity.Limits.Select(limit => new RegisterDocument.Limit(
                OfRule(words, "What", limit.Rule.Category), OfRule(words, "Basis", limit.Rule.LegalBasis), RetentionSection.Kept(limit.Rule.Kept, words),
                OfRule(words, "From", limit.Rule.StartsWhen), [.. limit.Stores.Select(store => store.Store)])),
        ]);

    private static Worded[] Data(IEnumerable<DataClass> classes, TrustWords words) => [.. classes.Select(one => Worded(words, "Data", one.ToString()))];

    // The words that customers read on the trust page.
    private static Worded OfRule(TrustWords words, string part, string key) => new(key, words[$"Retention.{part}.{key}"]);
}
