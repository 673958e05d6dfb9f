using System.Collections.Frozen;
using static EthicalBot.Privacy.Purposes.CaseField;

namespace EthicalBot.Privacy.Purposes;

/// <summary>The one table of what an agent sees in clear, by the purpose of the case: until it is closed, and nobody but the agent whose case it is.</summary>
/// <remarks>What stands in no row is a pseudonym, which one key and a listed reason reveal. The desk and the register of processing both read it.</remarks>
public static class CasePurposes
{
    /// <summary>Every purpose with its fields.</summary>
    public static IReadOnlyDictionary<CasePurpose, IReadOnlySet<CaseField>> Fields { get; } = new Dictionary<CasePurpose, IReadOnlySet<CaseField>>
    {
        [CasePurpose.Other] = Row(Name, OrderNumber, ContactWay),
        [CasePurpose.OrderQuestion] = Row(Name, OrderNumber, TrackingNumber, Town, ContactWay),
        [CasePurpose.DeliveryProblem] = Row(Name, OrderNumber, TrackingNumber, Town, ContactWay),
        [CasePurpose.AddressChange] = Row(Name, OrderNumber, TrackingNumber, Town, ContactWay, DeliveryAddress),
        [CasePurpose.ReturnRefund] = Row(Name, OrderNumber, TrackingNumber, Town, ContactWay),
        [CasePurpose.Cancellation] = Row(Name, OrderNumber, Town, ContactWay),
        [CasePurpose.Complaint] = Row(Name, OrderNumber, TrackingNumber, Town, ContactWay),
        [CasePurpose.Invoice] = Row(Name, OrderNumber, ContactWay, OrderEmail),
        [CasePurpose.PrivacyRequest] = Row(Name, ContactWay),
    }.ToFrozenDictionary();

    /// <summary>The fields of a purpose.</summary>
    public static IReadOnlySet<CaseField> Of(CasePurpose purpose) => Fields.TryGetValue(purpose, out var fields) ? fields : FrozenSet<CaseField>.Empty;

    /// <summary>The classes of data that a field is made of.</summary>
    public static IReadOnlyList<DataClass> ClassesOf(CaseField field) => field switch
    {
        Name => [DataClass.Name],
        OrderNumber => [DataClass.OrderNumber],
        TrackingNumber => [DataClass.TrackingNumber],
        Town => [DataClass.Address],
        ContactWay => [DataClass.ContactWay, DataClass.Email, DataClass.Phone],
        OrderEmail => [DataClass.Email],
        DeliveryAddress => [DataClass.Address, DataClass.Postcode],
        _ => [],
    };

    private static FrozenSet<CaseField> Row(params CaseField[] fields) => fields.ToFrozenSet();
}
