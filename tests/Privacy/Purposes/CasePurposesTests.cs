using EthicalBot.Privacy;
using EthicalBot.Privacy.Purposes;

namespace EthicalBot.Tests.Privacy.Purposes;

public sealed class CasePurposesTests
{
    [Fact]
    public void Every_purpose_has_its_row_and_every_field_its_classes()
    {
        Assert.Equal(Enum.GetValues<CasePurpose>().Order(), CasePurposes.Fields.Keys.Order());
        Assert.All(Enum.GetValues<CaseField>(), field => Assert.NotEmpty(CasePurposes.ClassesOf(field)));
    }

    [Fact]
    public void No_purpose_shows_what_an_agent_never_needs()
    {
        DataClass[] never = [DataClass.Secret, DataClass.Credential, DataClass.Card, DataClass.Iban, DataClass.NationalId, DataClass.DateOfBirth, DataClass.IpAddress, DataClass.Unknown, DataClass.FreeText];

        Assert.Empty(CasePurposes.Fields.Values.SelectMany(fields => fields).SelectMany(CasePurposes.ClassesOf).Intersect(never));
        Assert.All(CasePurposes.Fields, row => Assert.Equal(row.Key == CasePurpose.AddressChange, row.Value.Contains(CaseField.DeliveryAddress)));
        Assert.DoesNotContain(CaseField.Town, CasePurposes.Of(CasePurpose.PrivacyRequest));
        Assert.Empty(CasePurposes.Of((CasePurpose)99));
    }
}
