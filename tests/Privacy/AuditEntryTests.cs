using System.Reflection;
using System.Text;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Tests.Privacy;

public sealed class AuditEntryTests
{
    private static readonly Type[] Parts = [typeof(AuditEntry), typeof(AuditWord), typeof(AuditId), typeof(AuditActor), typeof(AuditFact)];

    [Fact]
    public void No_part_of_an_entry_is_a_string_and_none_is_made_of_one_but_by_a_factory_that_checks_it()
    {
        var takeStrings = Parts.SelectMany(part => part.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).OfType<MethodBase>())
            .Where(member => member.GetParameters().Any(parameter => parameter.ParameterType == typeof(string)))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}");

        Assert.Equal(["AuditActor.Agent", "AuditActor.Of", "AuditFact.Language", "AuditFact.OneOf", "AuditId.Of"], takeStrings.Order());
        Assert.DoesNotContain(typeof(AuditEntry).GetProperties(), property => property.PropertyType == typeof(string) || property.PropertyType.ToString().Contains("String", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("marie@example.org")]
    [InlineData("Marie Durand")]
    [InlineData("Zoé")]
    [InlineData("0612345678")]
    [InlineData("06-12-34-56-78")]
    [InlineData("4111111111111111")]
    [InlineData("where is my\norder")]
    public void What_has_not_the_shape_of_an_id_is_withheld(string text)
    {
        Assert.Equal(AuditId.Withheld, AuditId.Of(text).Value);
        Assert.Equal("agent:withheld", AuditActor.Agent(text).Value);
        Assert.Equal("unknown", AuditActor.Of(text).Value);
        Assert.DoesNotContain(text, AuditActor.Of("agent:" + text).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("directline:dl_Zm9v-_9")]
    [InlineData("one|0193fdc0a1b27c3d8e4f5a6b7c8d9e0f.2")]
    [InlineData("2345-6789")]
    [InlineData("ABCD-EFGH")]
    public void Ids_of_ours_stay_as_they_are(string id) => Assert.Equal(id, AuditId.Of(id).Value);

    [Fact]
    public void Words_are_literals_and_not_sentences()
    {
        Assert.Throws<ArgumentException>(() => { AuditWord _ = Encoding.UTF8.GetBytes("my name is Marie"); });
        Assert.Throws<ArgumentException>(() => { AuditWord _ = ""u8; });
        Assert.Throws<ArgumentException>(() => AuditFact.OneOf("reason"u8, "because Marie asked", ["answer", "fraud"]));
        Assert.Equal("und", AuditFact.Language("language"u8, "Marie Durand").Value);
        Assert.Equal("und", AuditFact.Language("language"u8, "Marie").Value);
        Assert.Equal("pt-BR", AuditFact.Language("language"u8, "pt-BR").Value);
    }

    [Fact]
    public void No_JSON_reader_makes_a_word_an_id_or_a_fact()
    {
        foreach (var part in new[] { typeof(AuditWord), typeof(AuditId), typeof(AuditActor), typeof(AuditFact) })
        {
            string made;
            try
            {
                made = System.Text.Json.JsonSerializer.Deserialize("""{"Value":"Marie","_value":"Marie","Name":{"Value":"Marie"}}""", part)?.ToString() ?? "";
            }
            catch (Exception refused) when (refused is NotSupportedException or System.Text.Json.JsonException)
            {
                made = "";
            }

            Assert.DoesNotContain("Marie", made, StringComparison.Ordinal);
        }
    }
}
